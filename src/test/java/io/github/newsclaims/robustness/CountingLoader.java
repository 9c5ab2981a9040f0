package io.github.newsclaims.robustness;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Loads the library and ANTLR's runtime anew so that they count their work: a step for every method that is entered,
 * every turn of a loop, and every element that a search in a list or text may look at. Unlike time, the count is the
 * same on every machine; unlike the bytes that a thread allocates, it sees a loop that allocates nothing. The library
 * itself is as it is without. The model is the ordinary one, so that items can be looked at.
 */
final class CountingLoader extends ClassLoader {

    private static final String LIBRARY = "io.github.newsclaims.";
    private static final Set<String> AS_THEY_ARE = Set.of(LIBRARY + "model", LIBRARY + "robustness");
    private static final Set<String> SEARCHED = Set.of("java/util/List", "java/util/ArrayList", "java/util/Collection",
            "java/lang/String", "java/lang/StringBuilder");
    private static final Set<String> SEARCHES = Set.of("contains", "containsAll", "indexOf", "lastIndexOf", "remove", "removeIf");
    private static final String STEPS = Steps.class.getName().replace('.', '/');

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded != null ? loaded : counts(name) ? define(name) : super.loadClass(name, resolve);
        }
    }

    private static boolean counts(String name) {
        return name.startsWith("org.antlr.v4.runtime.")
                || name.startsWith(LIBRARY) && !AS_THEY_ARE.contains(name.substring(0, name.lastIndexOf('.')));
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (var bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            var reader = new ClassReader(bytes);
            var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new CountingClass(writer), 0);
            byte[] counting = writer.toByteArray();
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** The library's resources are its module's own. */
    @Override
    public InputStream getResourceAsStream(String name) {
        try {
            var own = CountingLoader.class.getModule().getResourceAsStream(name);
            return own != null ? own : super.getResourceAsStream(name);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static final class CountingClass extends ClassVisitor {

        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class CountingMethod extends MethodVisitor {

        private final Set<Label> behind = new HashSet<>();

        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            step();
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (behind.contains(label)) {
                step();
            }
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            boolean oneArgument = descriptor.startsWith("(I)") || descriptor.startsWith("(L") && descriptor.indexOf(';') + 1 == descriptor.indexOf(')');
            if (SEARCHED.contains(owner) && SEARCHES.contains(name) && oneArgument) {
                // the receiver from below the argument
                super.visitInsn(Opcodes.DUP2);
                super.visitInsn(Opcodes.POP);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "search", "(Ljava/lang/Object;)V", false);
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }

        private void step() {
            super.visitFieldInsn(Opcodes.GETSTATIC, STEPS, "count", "J");
            super.visitInsn(Opcodes.LCONST_1);
            super.visitInsn(Opcodes.LADD);
            super.visitFieldInsn(Opcodes.PUTSTATIC, STEPS, "count", "J");
        }
    }
}
