/**
 * Russian calendar expressions: which words make a date, and what its parts are.
 *
 * The tokens are words and numbers, classed by calendar_words.tsv and by the shape of the digits; there is no lexer.
 * A stretch of text is parsed from each word that can open a date; whatever follows the date is left over.
 * What the words mean against the item's own date is not decided here, nor is the company that they keep
 * (a bare weekday needs a preposition).
 */
parser grammar DateExpression;

tokens {
    // numbers, by their shape
    DAY_NUMBER,      // 1 to 31, also with an ending: 6-го
    YEAR_NUMBER,     // 2019
    YEAR_ORDINAL,    // 2016-м
    DECADE_NUMBER,   // 1990-х, 90-е
    NUMBER,          // any other
    CLOCK,           // 12:40
    DOTTED_CLOCK,    // 12.40
    DOTTED_DATE,     // 16.11.2019

    // calendar words
    MONTH, MONTH_GENITIVE, MONTH_SHORT, WEEKDAY, SEASON, DEICTIC_DAY, WEEKEND, DECADE_WORD,
    YEAR, YEARS, COUNTED_YEARS, HALF_A_YEAR, QUARTER, HALF_YEAR, MONTH_WORD, WEEK, DAY_WORD, FULL_DAY, CENTURY,
    HOUR, MINUTE, PART_OF_DAY,

    // words that place or count them
    THIS, LAST, NEXT, NEAREST, SAME, PARTICLE, DATE_WORD, AGO, EARLIER, LATER, AFTER, NUMERAL, ORDINAL, ROMAN,

    // what joins the parts
    FROM, UP_TO, ONTO, IN, AND, COMMA, DASH,
    OTHER
}

/** A date at the beginning, or none; then anything. */
stretch
    : mention? .*? EOF
    ;

/** Of two that both fit, the earlier wins: the longer ones come first. */
mention
    : days
    | dayRange
    | weekdayRange
    | day
    | sameDay
    | months
    | monthRange
    | month
    | years
    | yearRange
    | decadeRange
    | decade
    | season
    | week
    | weekend
    | quarter
    | distance
    | year
    | current
    ;

// ---- days

/** 14 и 15 декабря; 11, 12 и 13 ноября: a date for each number. */
days
    : dayNumber (COMMA dayNumber)* (AND | COMMA) calendarDay
    ;

/** A day, perhaps with a time: 16 ноября в 12:40, 13 часов 4 мая, сегодня в 15:00. */
day
    : namedDay COMMA? IN? hour
    | (hour COMMA? IN?)? namedDay
    ;

/** 16 ноября; пятницу, 15 ноября; вчера, 5 мая; 16.11.2019; 2019-11-16. */
namedDay
    : (DEICTIC_DAY COMMA?)? (weekday COMMA?)? calendarDay
    | DEICTIC_DAY
    | weekday
    ;

calendarDay
    : dayNumber monthOfDay yearOf?
    | DOTTED_DATE YEAR?
    | YEAR_NUMBER DASH DAY_NUMBER DASH DAY_NUMBER
    ;

/** 5; 6-го; 21 числа; пятого; двадцать пятого. */
dayNumber
    : DAY_NUMBER DATE_WORD?
    | NUMERAL? ORDINAL
    ;

monthOfDay
    : MONTH_GENITIVE
    | MONTH_SHORT
    ;

/** среду; прошлую пятницу; следующий понедельник. */
weekday
    : determiner? WEEKDAY
    ;

/** понедельника по пятницу; четверга на пятницу. */
weekdayRange
    : WEEKDAY (to | ONTO) WEEKDAY
    ;

/** 1 по 8 января; 6 на 7 мая; 3-5 ноября; 12 мая 1995 по 16 июня 1998. */
dayRange
    : dayNumber (to | ONTO) calendarDay
    | calendarDay (to | ONTO) calendarDay
    ;

/** 12:40; в 18.00; 13 часов; 10 часов 30 минут; 9 утра. */
hour
    : CLOCK PART_OF_DAY?
    | DOTTED_CLOCK
    | DAY_NUMBER HOUR ((DAY_NUMBER | NUMBER) MINUTE)? (PART_OF_DAY | DAY_WORD)?
    | DAY_NUMBER PART_OF_DAY
    ;

/** В тот же день; в этот день; на следующий день: a day that the text has named before. */
sameDay
    : (SAME | THIS) PARTICLE? DAY_WORD
    | NEXT PARTICLE? DAY_WORD
    ;

// ---- months

month
    : monthName yearOf?
    | MONTH_SHORT yearOf
    | (THIS | LAST | NEXT) MONTH_WORD
    ;

/** июле и августе 2019 года. */
months
    : monthName (COMMA monthName)* AND monthName yearOf?
    ;

/** апреле-мае; января по октябрь 2019 года. */
monthRange
    : monthName yearOf? to monthName yearOf?
    ;

monthName
    : MONTH
    | MONTH_GENITIVE
    ;

// ---- years

/** 2019 год; 2016-м; прошлом году; a bare 2019 where brackets or a range vouch for it. */
year
    : yearOf
    ;

/** What stands behind a month: 1990 г., 2016-го, прошлого года, того же года. */
yearOf
    : (YEAR_NUMBER | YEAR_ORDINAL) YEAR?
    | (THIS | LAST | NEXT) YEAR
    | SAME PARTICLE YEAR
    ;

/** 2016 и 2017 году: a date for each number. */
years
    : yearNumber (COMMA yearNumber)* (AND | COMMA) yearNumber (YEAR | YEARS)
    ;

/** 2007—2014 годах; 1908 по 1914 год. */
yearRange
    : yearNumber YEAR? to yearNumber (YEAR | YEARS)?
    ;

yearNumber
    : YEAR_NUMBER
    | YEAR_ORDINAL
    ;

/** 1990-х годах; 30-х годов прошлого века; девяностые. */
decade
    : (DECADE_NUMBER | DECADE_WORD) YEARS? (century CENTURY)?
    | YEAR_NUMBER YEARS
    ;

/** 1980—1990-х годах. */
decadeRange
    : (YEAR_NUMBER | DAY_NUMBER | NUMBER | DECADE_NUMBER) DASH DECADE_NUMBER YEARS? (century CENTURY)?
    ;

century
    : ROMAN
    | determiner
    ;

// ---- seasons, weeks and parts of a year

/** осенью прошлого года; этим летом. */
season
    : determiner? SEASON yearOf?
    ;

/** прошлой неделе. */
week
    : (THIS | LAST | NEXT) WEEK
    ;

/** эти выходные; выходные. */
weekend
    : determiner? WEEKEND
    ;

/** первом квартале 2020 года; II полугодие. */
quarter
    : (ORDINAL | ROMAN | DAY_NUMBER) (QUARTER | HALF_YEAR) yearOf?
    ;

/** До конца [года], с начала [недели]: the one that the item was written in. */
current
    : YEAR
    | MONTH_WORD
    | WEEK
    ;

determiner
    : THIS
    | LAST
    | NEXT
    | NEAREST
    ;

// ---- distances

/** две недели назад; днем ранее; через три дня. */
distance
    : amount (AGO | EARLIER | LATER)
    | (AFTER | LATER) amount
    ;

amount
    : count? (DAY_WORD | FULL_DAY | WEEK | MONTH_WORD | YEAR)
    | count COUNTED_YEARS
    | HALF_A_YEAR
    ;

count
    : NUMERAL
    | DAY_NUMBER
    | NUMBER
    ;

/** From one date to another. */
to
    : DASH
    | UP_TO
    ;
