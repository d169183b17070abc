#include "engine/etag.hpp"

#include "engine/errors.hpp"

#include <string_view>

namespace rest {

namespace {

// Whether a list of tags, as in `"1", W/"2"`, contains this one. A weak tag says that
// two representations are equivalent, not that they are identical, as If-Match needs.
bool lists(std::string_view tags, std::string_view wanted, bool accepts_weak)
{
    if (tags == "*") {
        return true;
    }
    while (!tags.empty()) {
        if (tags.front() == ' ' || tags.front() == '\t' || tags.front() == ',') {
            tags.remove_prefix(1);
            continue;
        }
        bool const is_weak = tags.starts_with("W/");
        tags.remove_prefix(is_weak ? 2 : 0);
        auto const end = tags.find('"', 1);
        if (!tags.starts_with('"') || end == std::string_view::npos) {
            return false;  // not a list of tags
        }
        if (tags.substr(0, end + 1) == wanted && (accepts_weak || !is_weak)) {
            return true;
        }
        tags.remove_prefix(end + 1);
    }
    return false;
}

}  // namespace

std::string etag_of(long long version)
{
    return '"' + std::to_string(version) + '"';
}

void require_match(httplib::Request const& request, long long version)
{
    if (request.has_header("If-Match") &&
        !lists(request.get_header_value("If-Match"), etag_of(version), false)) {
        throw HttpError(412, "The resource has changed since it was read");
    }
}

bool has_current(httplib::Request const& request, long long version)
{
    return request.has_header("If-None-Match") &&
           lists(request.get_header_value("If-None-Match"), etag_of(version), true);
}

}  // namespace rest
