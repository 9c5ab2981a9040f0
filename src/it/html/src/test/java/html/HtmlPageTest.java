package html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.render.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader of the page sees and does, in Chromium. */
class HtmlPageTest {

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void desktop() {
        browser.device(1280, 900, 1, "light", false);
        browser.open(Pages.page("ferry", Pages.FERRY, Language.ENGLISH));
    }

    @AfterEach
    void nothingWentWrong() {
        assertEquals(List.of(), browser.complaints());
    }

    /** The number of the claim that begins with some words. */
    private static String claim(String words) {
        return claim(Pages.FERRY, words);
    }

    private static String claim(NewsItem item, String words) {
        for (int i = 0; i < item.claims().size(); i++) {
            if (item.claims().get(i).text().startsWith(words)) {
                return Integer.toString(i + 1);
            }
        }
        throw new AssertionError("no claim begins with " + words);
    }

    private static String piece(String number) {
        return "article .claim[data-of='" + number + "']";
    }

    private static List<String> texts(String selector) {
        return browser.all(selector).stream().map(WebElement::getText).toList();
    }

    private static void awaitCard(String number) throws InterruptedException {
        browser.await("the card of claim " + number, "!document.getElementById('card').hidden"
                + " && document.getElementById('card-title').textContent === 'Claim " + number + "'");
    }

    private static void awaitNoCard() throws InterruptedException {
        browser.await("no card", "document.getElementById('card').hidden");
    }

    // ---- the text ----

    @Test
    void theItemIsThereWithItsParts() {
        assertEquals("Axios узнал о встрече министров транспорта в Осло",
                browser.script("return document.querySelector('h1').cloneNode(true).textContent.replace(/\\d+$/, '')"));
        assertEquals("ru", browser.one("article").getDomAttribute("lang"));
        assertEquals("en", browser.one("html").getDomAttribute("lang"));
        String text = (String) browser.script("const copy = document.querySelector('article').cloneNode(true);"
                + "copy.querySelectorAll('.ref').forEach(ref => ref.remove()); return copy.textContent");
        assertEquals(Pages.FERRY.text().replaceAll("\\s+", " ").strip(), text.replaceAll("\\s+", " ").strip());
    }

    @Test
    void marksCoverWhatTheyMark() {
        for (int i = 0; i < Pages.FERRY.claims().size(); i++) {
            var claim = Pages.FERRY.claims().get(i);
            String shown = (String) browser.script("return [...document.querySelectorAll(arguments[0])].map(piece => {"
                    + "const copy = piece.cloneNode(true); copy.querySelectorAll('.ref').forEach(ref => ref.remove());"
                    + "return copy.textContent}).join('')", piece(Integer.toString(i + 1)));
            String expected = String.join("", claim.content().stream().map(span -> span.in(Pages.FERRY.text())).toList());
            assertEquals(expected, shown);
        }
        assertTrue(texts(".cue").containsAll(Pages.FERRY.attributions().stream().map(one -> one.cue().text()).toList()));
        assertEquals(Pages.FERRY.dates().size(), browser.all("article .date").size());
    }

    @Test
    void marksDifferInMoreThanColour() {
        var styles = List.of(".source", ".cue", ".date").stream()
                .map(kind -> browser.one("article " + kind).getCssValue("text-decoration-style")).toList();
        assertEquals(List.of("double", "dashed", "dotted"), styles);
        assertEquals("solid", browser.one("article .claim").getCssValue("border-bottom-style"));
        assertEquals(List.of("Claims", "Sources", "Cues", "Dates"), texts(".legend button"));
    }

    @Test
    void loadsNothing() {
        assertEquals(0, browser.number("return performance.getEntriesByType('resource').length"));
    }

    // ---- the card ----

    @Test
    void pointingAtAClaimShowsItsChain() throws InterruptedException {
        String number = claim("В эти выходные");
        browser.point(piece(number));
        awaitCard(number);
        assertEquals(List.of("source\nAxios outlet, here “издание”",
                "relying on\nчиновник норвежского правительства name withheld, here “чиновника норвежского правительства”",
                "source\nFinancial Times outlet"), texts("#card .chain li"));
        assertEquals(List.of("report · indirect", "report · indirect · points back"), texts("#card .how"));
        assertTrue(texts("#card .why").get(0).endsWith("rule parenthetical"));
        assertEquals(List.of("эти выходные = 2025-03-22/2025-03-23"), texts("#card .when"));
        assertEquals("true", browser.one("#ref-" + number).getDomAttribute("aria-expanded"));
        assertFalse(browser.all("article .source.on").isEmpty());
        browser.pointAway();
        awaitNoCard();
        assertEquals(List.of(), browser.all("article .on"));
    }

    @Test
    void whoRelaysStandsInFrontOfTheSource() throws InterruptedException {
        String number = claim("суда готовы");
        browser.point(piece(number));
        awaitCard(number);
        assertEquals(List.of("relayed by\nНСН outlet", "source\nАнтон Рыбаков person, here “Капитан Антон Рыбаков”"),
                texts("#card .chain li"));
    }

    @Test
    void theItemsOwnWordsSaySo() throws InterruptedException {
        String number = claim("О новых портах");
        browser.point(piece(number));
        awaitCard(number);
        assertEquals("The item’s own words: nobody is cited.", browser.text("#card .voice"));
    }

    @Test
    void aClickKeepsTheCard() throws InterruptedException {
        String number = claim("два парома");
        browser.click(piece(number));
        awaitCard(number);
        browser.pointAway();
        Thread.sleep(500);
        assertTrue(browser.one("#card").isDisplayed());
        browser.click("#card .close");
        Thread.sleep(500);
        assertFalse(browser.one("#card").isDisplayed());
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 500})
    void theCardStaysInTheView(int height) throws InterruptedException {
        browser.device(1280, height, 1, "light", false);
        for (var ref : browser.all(".ref")) {
            browser.script("arguments[0].scrollIntoView({block: 'end'}); arguments[0].focus()", ref);
            awaitCard(ref.getText());
            var box = browser.object("const box = document.getElementById('card').getBoundingClientRect();"
                    + "return {left: box.left, right: innerWidth - box.right, top: box.top, bottom: innerHeight - box.bottom}");
            box.forEach((side, room) -> assertTrue(((Number) room).doubleValue() >= 0, () -> ref.getText() + ": " + box));
        }
    }

    @Test
    void theKeyboardDoesItAll() throws InterruptedException {
        browser.press(Keys.TAB);
        assertEquals("Skip to the text", browser.focused().getText());
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertEquals("ref-1", browser.focused().getDomAttribute("id"));
        awaitCard("1");
        assertEquals("button", browser.focused().getAriaRole());
        assertEquals("Claim 1", browser.focused().getAccessibleName());
        browser.press(Keys.TAB);
        awaitCard("2");
        browser.press(Keys.ENTER);
        assertEquals("card", browser.focused().getDomAttribute("id"));
        assertEquals("dialog", browser.focused().getAriaRole());
        assertEquals("Claim 2", browser.focused().getAccessibleName());
        browser.press(Keys.TAB);
        assertEquals("Close", browser.focused().getAccessibleName());
        browser.press(Keys.TAB);
        awaitNoCard();
        assertEquals("ref-2", browser.focused().getDomAttribute("id"));
        browser.press(Keys.SPACE);
        awaitCard("2");
        browser.press(Keys.ESCAPE);
        awaitNoCard();
        assertEquals("ref-2", browser.focused().getDomAttribute("id"));
        browser.pressShiftTab();
        awaitCard("1");
        browser.press(Keys.ESCAPE);
        awaitNoCard();
    }

    @Test
    void theListLeadsBackToTheText() throws InterruptedException {
        browser.click(".list summary");
        assertEquals(Pages.FERRY.claims().size(), texts(".list blockquote").size());
        String number = claim("два парома");
        browser.click("#claim-" + number + " .back");
        awaitCard(number);
        assertTrue(browser.number("return document.querySelector(arguments[0]).getBoundingClientRect().top",
                piece(number)) > 0);
    }

    @Test
    void aTapShowsTheCardAndAnotherHidesIt() throws InterruptedException {
        browser.device(390, 844, 1, "light", true);
        browser.open(Pages.page("ferry", Pages.FERRY, Language.ENGLISH));
        String number = claim("рейсы начнутся");
        browser.tap(piece(number));
        awaitCard(number);
        assertEquals(844, browser.number("return document.getElementById('card').getBoundingClientRect().bottom"));
        assertTrue(browser.number("return document.getElementById('card').getBoundingClientRect().top"
                + " - document.querySelector(arguments[0]).getBoundingClientRect().bottom", piece(number)) > 0);
        browser.tap("h1 .source");
        awaitNoCard();
    }

    // ---- filter and legend ----

    @Test
    void aSourceFiltersTheText() {
        var row = browser.all(".row").stream().filter(one -> one.getText().startsWith("Axios")).findFirst().orElseThrow();
        String count = row.getText().replaceAll("\\D", "");
        assertNotEquals("0", count);
        row.click();
        assertEquals("true", row.getDomAttribute("aria-pressed"));
        int claims = Pages.FERRY.claims().size();
        assertEquals(count + " of " + claims + " claims", browser.text(".status"));
        String other = piece(claim("два парома"));
        String match = piece(claim("В эти выходные"));
        assertEquals("rgba(0, 0, 0, 0)", browser.one(other).getCssValue("background-color"));
        assertNotEquals("rgba(0, 0, 0, 0)", browser.one(match).getCssValue("background-color"));
        assertNotEquals(browser.one(match).getCssValue("color"), browser.one(other).getCssValue("color"));
        browser.click(".list summary");
        assertEquals(count, Long.toString(browser.all(".list li").stream()
                .filter(entry -> entry.getDomAttribute("id") != null).filter(WebElement::isDisplayed).count()));
        browser.click(".filter .all");
        assertEquals(claims + " of " + claims + " claims", browser.text(".status"));
        assertEquals("false", row.getDomAttribute("aria-pressed"));
        assertFalse(browser.one(".filter .all").isDisplayed());
    }

    @Test
    void theFilterWorksByKeyboardAndEscapeClearsIt() {
        browser.script("document.querySelector('.row').focus()");
        browser.press(Keys.ENTER);
        assertEquals("true", browser.one(".row").getDomAttribute("aria-pressed"));
        browser.press(Keys.ESCAPE);
        assertEquals("false", browser.one(".row").getDomAttribute("aria-pressed"));
        assertEquals(0, browser.all(".filtered").size());
    }

    @Test
    void severalSourcesAddUp() {
        var rows = browser.all(".row");
        rows.get(0).click();
        int first = Integer.parseInt(browser.text(".status").split(" ")[0]);
        rows.get(1).click();
        assertTrue(Integer.parseInt(browser.text(".status").split(" ")[0]) > first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "cue", "date"})
    void theLegendTurnsMarksOff(String kind) {
        String mark = "article p ." + kind;
        assertNotEquals("none", browser.one(mark).getCssValue("text-decoration-line"));
        browser.click(".layer[data-layer=" + kind + "]");
        assertEquals("false", browser.one(".layer[data-layer=" + kind + "]").getDomAttribute("aria-pressed"));
        assertEquals("none", browser.one(mark).getCssValue("text-decoration-line"));
        browser.click(".layer[data-layer=" + kind + "]");
        assertNotEquals("none", browser.one(mark).getCssValue("text-decoration-line"));
    }

    // ---- for everybody ----

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextHasEnoughContrast(String scheme) throws InterruptedException {
        browser.device(1280, 900, 1, scheme, false);
        assertEquals(List.of(), Contrast.failures(browser));
        browser.click(".list summary");
        String number = claim("В эти выходные");
        browser.script("document.querySelector(arguments[0]).focus()", "#ref-" + number);
        awaitCard(number);
        assertEquals(List.of(), Contrast.failures(browser));
        browser.click(".row");
        assertEquals(List.of(), Contrast.failures(browser));
        browser.click(".layer");
        assertEquals(List.of(), Contrast.failures(browser));
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Contrast.ratio(Contrast.colour("rgb(0, 0, 0)"), Contrast.colour("rgb(255, 255, 255)")), 1e-9);
        assertEquals(4.54, Contrast.ratio(Contrast.colour("rgb(118, 118, 118)"), Contrast.colour("rgb(255, 255, 255)")),
                0.005);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280})
    void nothingIsWiderThanTheScreen(int width) throws InterruptedException {
        browser.device(width, 700, 1, "light", width < 700);
        for (var item : List.of(Pages.FERRY, Pages.HOSTILE)) {
            browser.open(Pages.page("wide", item, Language.RUSSIAN));
            browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
            browser.script("document.querySelector('.ref').focus()");
            browser.await("a card", "!document.getElementById('card').hidden");
            assertEquals(width, browser.number("return document.documentElement.scrollWidth"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void speaksTheLanguageAskedFor(Language language) {
        browser.open(Pages.page("ferry-" + language.code(), Pages.FERRY, language));
        assertEquals(language.code(), browser.one("html").getDomAttribute("lang"));
        assertEquals(language == Language.RUSSIAN ? "Утверждения" : "Claims", browser.text(".legend button"));
    }

    @Test
    void whatTheItemHoldsIsText() {
        browser.open(Pages.page("hostile", Pages.HOSTILE, Language.ENGLISH));
        assertEquals(null, browser.script("return window.hacked"));
        assertEquals(1, browser.all("script").size());
        assertEquals(1, browser.all("style").size());
        assertEquals(1, browser.all("h1").size());
        assertEquals(0, browser.all("img, article b, article i").size());
        assertEquals(1, browser.all("body > footer").size());
        String text = (String) browser.script("return document.querySelector('main').textContent");
        assertTrue(text.contains("<script>window.hacked=1</script> </style>"), text);
        assertTrue(text.contains("]]> & &amp; \"кавычки\""), text);
        assertTrue(text.contains("<img src=x onerror=\"window.hacked=1\">"), text);
        assertTrue(text.contains("</article></main></body> <!-- мост -->"), text);
    }

    @Test
    void namesCuesAndRulesAreTextToo() throws InterruptedException {
        browser.open(Pages.page("evil", Pages.EVIL, Language.RUSSIAN));
        browser.script("document.querySelector('.ref').focus()");
        browser.await("a card", "!document.getElementById('card').hidden");
        for (String place : List.of("h1", ".row .name", "#card .who", "#card q", "#card code", "#card blockquote", "#card .when",
                ".dates dt", ".finding", ".facts dd:last-child")) {
            assertTrue(browser.text(place).contains(Pages.BREAKING), () -> place + ": " + browser.text(place));
        }
        assertEquals(null, browser.script("return window.hacked"));
        assertEquals(0, browser.all("svg").size());
    }

    // ---- the index ----

    @Test
    void theIndexLeadsToThePagesAndItsSourcesFilter() {
        browser.open(Pages.index());
        assertEquals(List.of("Axios узнал о встрече министров транспорта в Осло", Pages.BREAKING), texts(".items a"));
        assertEquals("2 of 2 items", browser.text(".status"));
        browser.all(".row").stream().filter(row -> row.getText().startsWith("Axios")).findFirst().orElseThrow().click();
        assertEquals("1 of 2 items", browser.text(".status"));
        assertFalse(browser.all(".items li").get(1).isDisplayed());
        assertEquals(List.of(), Contrast.failures(browser));
        browser.press(Keys.ESCAPE);
        assertTrue(browser.all(".items li").get(1).isDisplayed());
        browser.click(".items a");
        assertTrue(browser.text("h1").startsWith("Axios узнал"));
    }

    // ---- pictures, for people to look at; some of them are in src/doc/images ----

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void pictureOfTheSample(String scheme) throws IOException, InterruptedException {
        browser.device(1100, 1190, 1.5, scheme, false);
        browser.open(Pages.page("sample", Pages.SAMPLE, Language.ENGLISH));
        browser.point(piece(claim(Pages.SAMPLE, "В эти выходные")));
        browser.await("a card", "!document.getElementById('card').hidden");
        browser.picture("page-" + scheme);
    }

    @Test
    void pictureOfAFilter() throws IOException {
        browser.click(".row");
        browser.picture("filter");
    }

    @Test
    void pictureOnAPhone() throws IOException, InterruptedException {
        browser.device(390, 800, 1.5, "light", true);
        browser.open(Pages.page("sample-ru", Pages.SAMPLE, Language.RUSSIAN));
        browser.tap(piece(claim(Pages.SAMPLE, "суда готовы")));
        browser.await("a card", "!document.getElementById('card').hidden");
        browser.picture("phone");
    }

    @Test
    void pictureOfHostileItems() throws IOException {
        browser.open(Pages.page("hostile", Pages.HOSTILE, Language.ENGLISH));
        browser.picture("hostile");
        browser.open(Pages.index());
        browser.picture("index");
    }
}
