// For the cases: a machine whose clock is not set to UTC.
#pragma once

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

/// While it lives, the program's local time is UTC + 5:30.
class OtherTimeZone {
public:
    OtherTimeZone()
    {
        if (char const* const zone = std::getenv("TZ")) {
            before_ = zone;
        }
        ::setenv("TZ", "XXX-5:30", 1);
        ::tzset();
    }
    ~OtherTimeZone()
    {
        if (before_) {
            ::setenv("TZ", before_->c_str(), 1);
        } else {
            ::unsetenv("TZ");
        }
        ::tzset();
    }
    OtherTimeZone(OtherTimeZone const&) = delete;
    OtherTimeZone& operator=(OtherTimeZone const&) = delete;

private:
    std::optional<std::string> before_;
};
