#include "workbook/learner_line.hpp"

#include <dlfcn.h>
#include <sys/auxv.h>

#include <array>
#include <map>
#include <mutex>
#include <string_view>

// Part of the sanitizers' common interface; absent, and so weak, in other builds.
extern "C" __attribute__((weak)) void __sanitizer_symbolize_pc(void* address,
                                                               char const* format,
                                                               char* out,
                                                               std::size_t size);

namespace workbook {

namespace {

// Where the program or library begins in which this address lies.
void* base_of(void* address)
{
    Dl_info found{};
    return ::dladdr(address, &found) != 0 ? found.dli_fbase : nullptr;
}

std::string place_of(void* address)
{
    // A learner's code is in the program itself. For an address in a library, the
    // symbolizer would read all debug information of that library.
    static void* const program =
        base_of(reinterpret_cast<void*>(::getauxval(AT_ENTRY)));
    if (base_of(address) != program) {
        return {};
    }
    std::array<char, 1024> text{};
    // A return address is the instruction after the call; one less lies in the call.
    __sanitizer_symbolize_pc(static_cast<char*>(address) - 1, "%s:%l", text.data(),
                             text.size());
    std::string_view const place = text.data();
    for (std::string const folder : {"/exercises/", "/solutions/"}) {
        if (place.starts_with(WORKBOOK_ROOT + folder) &&
            place.find("_test.cpp") == std::string_view::npos) {
            return std::string(place.substr(place.rfind('/') + 1));
        }
    }
    return {};
}

}  // namespace

std::string learner_line(std::span<void* const> callers)
{
    if (__sanitizer_symbolize_pc == nullptr) {
        return {};
    }
    static std::mutex mutex;
    static std::map<void*, std::string> known;  // a look-up costs milliseconds
    std::lock_guard const lock(mutex);
    std::string sender;
    for (void* const caller : callers) {
        if (caller == nullptr) {
            break;
        }
        auto const [entry, is_new] = known.emplace(caller, "");
        if (is_new) {
            entry->second = place_of(caller);
        }
        if (entry->second.empty()) {
            continue;
        }
        if (!sender.empty()) {
            return sender + ", from " + entry->second;
        }
        sender = entry->second;
    }
    return sender;
}

}  // namespace workbook
