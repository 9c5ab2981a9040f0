package io.github.newsclaims.internal.date;

/** What a date expression says, before a calendar is asked: «16 ноября» has a day and a month and no year. */
sealed interface Meaning {

    /** A unit of the calendar. */
    enum Unit { DAY, WEEK, MONTH, YEAR }

    /** Which of several weekdays or weekends is meant. */
    enum Which {
        /** Not said: the tense of the clause decides. */
        ANY,
        THIS, LAST, NEXT,
        /** The first to come: «в ближайшую пятницу». */
        NEAREST
    }

    /** Where an expression counts from. */
    enum Anchor {
        /** From the item's own date: «два года назад». */
        ITEM,
        /** From a date that the text has named, else from the item's: «днем ранее». */
        TEXT_OR_ITEM,
        /** From a date that the text has named: «тот же день». */
        TEXT,
        /** From either, as the tense has it: «через три дня». */
        TENSE
    }

    /**
     * The year of a day, month or season.
     *
     * @param kind whether and how it is said
     * @param value the year, or how many years from the item's
     */
    record YearPart(Kind kind, int value) {
        /** How a year is said. */
        enum Kind { NONE, NUMBER, RELATIVE, SAME }

        static final YearPart NONE = new YearPart(Kind.NONE, 0);

        boolean isGiven() {
            return kind != Kind.NONE;
        }
    }

    /** The year that the expression says, or {@link YearPart#NONE}. */
    default YearPart year() {
        return YearPart.NONE;
    }

    /** The same in another year. */
    default Meaning inYear(YearPart year) {
        return this;
    }

    /** «16 ноября 2019 года». */
    record Day(YearPart year, int month, int day) implements Meaning {
        @Override
        public Meaning inYear(YearPart other) {
            return new Day(other, month, day);
        }
    }

    /** «ноябрь 2019 года». */
    record Month(YearPart year, int month) implements Meaning {
        @Override
        public Meaning inYear(YearPart other) {
            return new Month(other, month);
        }
    }

    /** «2019 год», «прошлый год». */
    record Year(YearPart year) implements Meaning {
        @Override
        public Meaning inYear(YearPart other) {
            return new Year(other);
        }
    }

    /** «осенью 2015 года», «этим летом». */
    record Season(YearPart year, int season) implements Meaning {
        @Override
        public Meaning inYear(YearPart other) {
            return new Season(other, season);
        }
    }

    /** «1990-х». */
    record Decade(int firstYear) implements Meaning {
    }

    /** «первый квартал 2020 года», «II полугодие»: the months from {@code first} on. */
    record Months(YearPart year, int first, int length) implements Meaning {
        @Override
        public Meaning inYear(YearPart other) {
            return new Months(other, first, length);
        }
    }

    /** «пятница», «прошлый вторник». */
    record Weekday(int day, Which which) implements Meaning {
    }

    /** «выходные». */
    record Weekend(Which which) implements Meaning {
    }

    /** «вчера», «две недели назад», «прошлый месяц»: so many units from an anchor. */
    record Distance(Unit unit, long amount, Anchor anchor) implements Meaning {
    }

    /** «1 по 8 января». */
    record Range(Meaning from, Meaning to) implements Meaning {
        @Override
        public YearPart year() {
            return to.year();
        }

        @Override
        public Meaning inYear(YearPart other) {
            return new Range(from.inYear(other), to.inYear(other));
        }
    }

    /** «16 ноября в 12:40»: a day and minutes after its midnight. */
    record Timed(Meaning day, int minutes) implements Meaning {
        @Override
        public YearPart year() {
            return day.year();
        }

        @Override
        public Meaning inYear(YearPart other) {
            return new Timed(day.inYear(other), minutes);
        }
    }
}
