package org.glossator.detect.date;

/// What numbers can be days, months and years, and how ISO 8601 writes them.
final class CalendarDay {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2099;

    /// Two-digit years below this one are of the twenty-first century.
    private static final int CENTURY_TURN = 50;

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private CalendarDay() {}

    static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    static boolean isDay(int month, int day) {
        return isMonth(month) && day >= 1 && day <= DAYS[month - 1];
    }

    static boolean isFullYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /// The year that a number of two or four digits means, or -1.
    static int year(int number, int digits) {
        if (digits == 4) {
            return isFullYear(number) ? number : -1;
        }
        if (digits != 2) {
            return -1;
        }
        return number < CENTURY_TURN ? 2000 + number : 1900 + number;
    }

    /// `YYYY-MM-DD`, or less where the day or the month is 0; a year of 0 is left out as `-`.
    static String iso(int year, int month, int day) {
        char[] iso = new char[10];
        int at = 0;
        if (year == 0) {
            iso[at++] = '-';
        } else {
            iso[at++] = digit(year / 1000);
            iso[at++] = digit(year / 100);
            iso[at++] = digit(year / 10);
            iso[at++] = digit(year);
        }
        if (month > 0) {
            at = part(iso, at, month);
            if (day > 0) {
                at = part(iso, at, day);
            }
        }
        return new String(iso, 0, at);
    }

    private static int part(char[] iso, int at, int number) {
        iso[at] = '-';
        iso[at + 1] = digit(number / 10);
        iso[at + 2] = digit(number);
        return at + 3;
    }

    private static char digit(int number) {
        return (char) ('0' + number % 10);
    }
}
