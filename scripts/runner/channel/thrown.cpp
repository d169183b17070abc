// The Itanium C++ ABI throws every exception through __cxa_throw
// (https://itanium-cxx-abi.github.io/cxx-abi/abi-eh.html#cxx-throw). The definition
// here comes first for the program and all its libraries: it notes who throws, and
// hands over to the one of the C++ runtime. By the time a test sees an exception, the
// stack that would tell is gone.
#include "channel/thrown.hpp"

#include "workbook/learner_line.hpp"

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>

#include <array>
#include <cstdlib>
#include <span>
#include <string>
#include <typeinfo>

namespace {

struct LastThrow {
    std::type_info const* type = nullptr;
    std::array<void*, 48> callers{};
    int count = 0;
};

thread_local LastThrow last_throw;

// The type as it is written in code: nlohmann_json keeps its version in an inline
// namespace, json_abi_v3_11_2.
std::string without_versions(std::string type)
{
    std::string const begin = "json_abi_";
    for (auto at = type.find(begin); at != std::string::npos; at = type.find(begin)) {
        auto const end = type.find("::", at);
        type.erase(at, end == std::string::npos ? end : end + 2 - at);
    }
    return type;
}

}  // namespace

extern "C" void __cxa_throw(void* object, std::type_info* type, void (*destroy)(void*))
{
    using Throw = void (*)(void*, std::type_info*, void (*)(void*));
    static auto const next = reinterpret_cast<Throw>(::dlsym(RTLD_NEXT, "__cxa_throw"));
    last_throw.type = type;
    last_throw.count = ::backtrace(last_throw.callers.data(),
                                   static_cast<int>(last_throw.callers.size()));
    next(object, type, destroy);
    std::abort();  // it does not return
}

namespace workbook {

Thrown last_thrown()
{
    Thrown thrown;
    if (last_throw.type == nullptr) {
        return thrown;
    }
    int status = 0;
    char* const name =
        abi::__cxa_demangle(last_throw.type->name(), nullptr, nullptr, &status);
    if (status == 0) {
        thrown.type = without_versions(name);
    }
    std::free(name);
    thrown.place = learner_line(std::span(last_throw.callers.data(),
                                          static_cast<std::size_t>(last_throw.count)));
    return thrown;
}

}  // namespace workbook
