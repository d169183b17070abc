// An instant is a point in time. An appointment is a time on a wall clock.
#include "asking.hpp"
#include "sections.hpp"
#include "workbook/database.hpp"

#include <cstdlib>
#include <ctime>
#include <iostream>

namespace patterns {

namespace {

//! [rules]
// The rules of one zone, as the C library takes them from TZ: so the output does not
// depend on the rules that this machine has. A program takes a name, "Europe/Berlin".
std::string const with_summer_time = "CET-1CEST,M3.5.0,M10.5.0/3";
std::string const without_summer_time = "CET-1";

// The instant of 9 o'clock on 15 July 2030, by the clocks of a zone with these rules.
std::time_t nine_in_july(std::string const& rules)
{
    setenv("TZ", rules.c_str(), 1);
    tzset();
    std::tm wall{};
    wall.tm_year = 130;
    wall.tm_mon = 6;
    wall.tm_mday = 15;
    wall.tm_hour = 9;
    wall.tm_isdst = -1;
    return std::mktime(&wall);
}
//! [rules]

std::string wall_clock(std::time_t instant, std::string const& rules)
{
    setenv("TZ", rules.c_str(), 1);
    tzset();
    std::tm wall{};
    localtime_r(&instant, &wall);
    char text[40];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &wall);
    return text;
}

}  // namespace

void instants_and_appointments()
{
    workbook::ScratchDatabase database;
    soci::session& sql = database.sql;
    sql << "CREATE TABLE appointments (local_time TEXT NOT NULL, zone TEXT NOT NULL,"
           " instant INTEGER NOT NULL)";
    long long const booked = nine_in_july(with_summer_time);
    sql << "INSERT INTO appointments VALUES"
           " ('2030-07-15 09:00', 'Europe/Berlin', :instant)",
        soci::use(booked);
    print_lines(sql,
                "SELECT 'booked for ' || local_time || ' ' || zone || ', which is ' ||"
                " datetime(instant, 'unixepoch') || ' UTC' FROM appointments");

    std::cout << "then the zone gives up summer time\n";
    std::cout << "  from the instant: " << wall_clock(booked, without_summer_time)
              << '\n';
    long long const again = nine_in_july(without_summer_time);
    sql << "UPDATE appointments SET instant = :instant", soci::use(again);
    std::cout << "  from local time and zone: "
              << wall_clock(again, without_summer_time) << '\n';
    unsetenv("TZ");
    tzset();
}

}  // namespace patterns
