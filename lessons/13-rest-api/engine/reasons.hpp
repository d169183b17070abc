// The names of error statuses.
#pragma once

#include <string>

namespace rest {

/// The name of an error status, as in 404 "Not Found" (RFC 9110, section 15); "Error"
/// for one that is not in this list. cpp-httplib has such a list too, which its
/// versions keep in different places.
inline std::string reason_of(int status)
{
    switch (status) {
        case 400:
            return "Bad Request";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 409:
            return "Conflict";
        case 411:
            return "Length Required";
        case 413:
            return "Payload Too Large";
        case 414:
            return "URI Too Long";
        case 415:
            return "Unsupported Media Type";
        case 416:
            return "Range Not Satisfiable";
        case 500:
            return "Internal Server Error";
        case 503:
            return "Service Unavailable";
        default:
            return "Error";
    }
}

}  // namespace rest
