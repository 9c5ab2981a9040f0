package io.github.newsclaims.internal.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Names of files for ids of items. A name holds only letters and digits of ASCII, dots, dashes and underscores, so that
 * it is a name on every system and needs no escaping in a link; an id that had to be changed for that is told apart
 * from others by a number made of its characters. No two names differ in letter case only.
 */
final class FileNames {

    private static final int LONGEST = 80;
    /** Devices of Windows, whatever the ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /** How often a name was asked for, and those that are taken otherwise. */
    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * Makes names.
     *
     * @param reserved a name that no item may have
     */
    FileNames(String reserved) {
        taken.put(reserved, 1);
    }

    /**
     * Names a file.
     *
     * @param id the id of the item
     * @return a name without an ending that no item had before
     */
    String next(String id) {
        String name = safe(id);
        String free = name;
        for (int i = taken.merge(key(name), 1, Integer::sum); i > 1; i++) {
            free = name + "-" + i;
            if (taken.putIfAbsent(key(free), 1) == null) {
                taken.put(key(name), i);
                break;
            }
        }
        return free;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String safe(String id) {
        var name = new StringBuilder();
        for (int i = 0; i < id.length() && name.length() < LONGEST; i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
                    || (c == '.' || c == '-') && !name.isEmpty();
            if (plain) {
                name.append(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') {
                name.append('_');
            }
        }
        boolean same = name.toString().equals(id) && !id.isEmpty() && !id.endsWith(".") && !isDevice(id);
        if (same) {
            return id;
        }
        var sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_16BE));
        return (name.isEmpty() ? "item" : name.toString()) + String.format(Locale.ROOT, "-%08x", sum.getValue());
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = key(dot < 0 ? name : name.substring(0, dot));
        return DEVICES.contains(stem) || stem.length() == 4 && (stem.startsWith("com") || stem.startsWith("lpt"));
    }
}
