/*
 * How the lines of a Russian news item look that are not running text: the header, datelines, and captions with a
 * credit. Each rule reads one line; which rule is tried on which line is decided before, by a look at the characters.
 *
 * There are no lexer rules: the words come classed from io.github.newsclaims.internal.layout.LineScanner.
 */
grammar NewsItem;

tokens {
    DATE_WORD,      // the word «date» that opens a header line
    NUMBER,         // one or two digits
    YEAR,           // four digits
    CLOCK,          // 14:05, 14:05:30, T14:05:30+03:00
    ZONE,           // мск
    MONTH,          // декабря, дек
    WEEKDAY,        // четверг
    YEAR_WORD,      // года, г.
    AGENCY,         // the name of an outlet, of however many words: РИА Новости, INTERFAX.RU
    CREDIT,         // «фото», «коллаж» where a colon or © comes next
    COPYRIGHT,      // ©, (с)
    NAME,           // a word with a capital letter
    WORD,           // any other word
    COMMA, STOP, COLON, DASH, SLASH, BAR, OPEN, CLOSE,
    OTHER
}

// ---- the header: «date 2025-12-18 Headline», «18 декабря 2025, 14:05», «14:05, 18.12.2025» ----

header : stamp separator* tail ;

stamp
    : DATE_WORD COLON? date time?
    | date time?
    | CLOCK ZONE? (COMMA | BAR | DASH)? date
    ;

time : (COMMA | BAR | DASH | WORD)? CLOCK ZONE? ;

date : isoDate | numericDate | wordDate ;

isoDate : YEAR DASH NUMBER DASH NUMBER ;

numericDate : NUMBER STOP NUMBER STOP YEAR YEAR_WORD? ;

wordDate : (WEEKDAY COMMA?)? NUMBER MONTH YEAR YEAR_WORD? ;

separator : COMMA | BAR | DASH | COLON ;

// ---- datelines: «МОСКВА, 10 авг — РИА Новости.», «Москва. 30 апреля. INTERFAX.RU -», «ТАСС, 10 августа.» ----

dateline
    : place (COMMA | STOP) day signature? close? tail
    | place bracketed ((COMMA | STOP) day signature?)? close? tail
    | agency COMMA day close? tail
    | day COMMA place bracketed close? tail
    | day (COMMA | STOP | DASH)+ agency close? tail
    ;

place : NAME+ ;

day : NUMBER MONTH (YEAR YEAR_WORD?)? ;

signature : (COMMA | STOP | DASH)* (agency correspondents? | bracketed) ;

agency : AGENCY (SLASH AGENCY)* ;

// «… — РИА Новости, Иван Иванов.»
correspondents : (COMMA NAME+)+ ;

bracketed
    : OPEN (AGENCY | ~(AGENCY | OPEN | CLOSE))+ CLOSE
    | SLASH (AGENCY | ~(AGENCY | OPEN | CLOSE | SLASH))+ SLASH
    ;

close : STOP DASH? | DASH ;

// ---- captions: «Рустем Умеров (Фото: Sean Gallup / Getty Images)», «Коллаж: Имя», «© Имя / Агентство» ----

caption : described* (OPEN credit CLOSE | credit) STOP? EOF ;

described : ~(OPEN | CLOSE | CREDIT | COPYRIGHT) | OPEN ~(OPEN | CLOSE | CREDIT | COPYRIGHT)* CLOSE ;

credit : (CREDIT COLON? COPYRIGHT? | COPYRIGHT) credited+ ;

credited : ~(OPEN | CLOSE | COLON | COPYRIGHT) | OPEN ~(OPEN | CLOSE)* CLOSE ;

// ---- what follows on the line ----

tail : .*? EOF ;
