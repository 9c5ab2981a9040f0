package html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The contrast of texts with what is behind them, after WCAG 2.2, success criterion 1.4.3. */
final class Contrast {

    /** Of every text that shows: its words, size, weight, colour, and the backgrounds behind it, the nearest first. */
    private static final String TEXTS = """
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const texts = [];
            while (walker.nextNode()) {
              const node = walker.currentNode, element = node.parentElement;
              if (!node.data.trim() || !element.checkVisibility({visibilityProperty: true})
                  || ['STYLE', 'SCRIPT'].includes(element.tagName)) continue;
              const style = getComputedStyle(element), behind = [];
              for (let up = element; up; up = up.parentElement) behind.push(getComputedStyle(up).backgroundColor);
              texts.push({words: node.data.trim(), size: parseFloat(style.fontSize), weight: +style.fontWeight,
                  colour: style.color, behind: behind});
            }
            return texts;""";

    private Contrast() {
    }

    /** The texts with too little contrast, as {@code words: ratio}. */
    @SuppressWarnings("unchecked")
    static List<String> failures(Browser browser) {
        var failures = new ArrayList<String>();
        var texts = (List<Map<String, Object>>) browser.script(TEXTS);
        if (texts.size() < 10) {
            throw new AssertionError("hardly any text: " + texts);
        }
        for (var text : texts) {
            double[] behind = {1, 1, 1};
            var layers = (List<String>) text.get("behind");
            for (int i = layers.size() - 1; i >= 0; i--) {
                behind = over(colour(layers.get(i)), behind);
            }
            double ratio = ratio(over(colour((String) text.get("colour")), behind), behind);
            double size = ((Number) text.get("size")).doubleValue();
            boolean large = size >= 24 || size >= 18.66 && ((Number) text.get("weight")).intValue() >= 700;
            if (ratio < (large ? 3 : 4.5)) {
                failures.add(text.get("words") + ": " + ratio + " (" + text.get("colour") + " on " + layers + ")");
            }
        }
        return failures;
    }

    /** Red, green, blue and opacity, each from 0 to 1, of {@code rgb(…)} or {@code rgba(…)}. */
    static double[] colour(String css) {
        var parts = css.substring(css.indexOf('(') + 1, css.indexOf(')')).split("[ ,/]+");
        return new double[] {Double.parseDouble(parts[0]) / 255, Double.parseDouble(parts[1]) / 255,
            Double.parseDouble(parts[2]) / 255, parts.length > 3 ? Double.parseDouble(parts[3]) : 1};
    }

    private static double[] over(double[] front, double[] back) {
        var mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = front[3] * front[i] + (1 - front[3]) * back[i];
        }
        return mixed;
    }

    /** The contrast ratio, 1 to 21. */
    static double ratio(double[] one, double[] other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(double[] colour) {
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
