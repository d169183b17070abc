#include "sanitizer_report.hpp"

#include <array>
#include <csignal>
#include <cstring>
#include <regex>
#include <sstream>
#include <utility>

namespace workbook {

namespace {

struct Kind {
    char const* mark;  ///< as the report has it
    char const* sentence;
    Verdict verdict = Verdict::sanitizer;
    bool is_leak = false;
};

// The first that occurs in the report decides, so the particular stand first.
constexpr std::array kinds{
    Kind{"stack-overflow",
         "the stack is full: does a function call itself without end?",
         Verdict::crashed},
    Kind{"heap-use-after-free", "memory is used after it was given back"},
    Kind{"stack-use-after-scope", "a variable is used after its block ended"},
    Kind{"stack-use-after-return",
         "a local variable is used after its function returned"},
    Kind{"heap-buffer-overflow", "an access beyond the end of a block of memory"},
    Kind{"stack-buffer-overflow", "an access beyond the end of a local variable"},
    Kind{"stack-buffer-underflow",
         "an access before the beginning of a local variable"},
    Kind{"dynamic-stack-buffer-overflow", "an access beyond the end of a local array"},
    Kind{"global-buffer-overflow", "an access beyond the end of a global variable"},
    Kind{"container-overflow", "an access beyond the elements of a container"},
    Kind{"attempting double-free", "the same memory is given back twice"},
    Kind{"alloc-dealloc-mismatch",
         "memory from new[] is given back by delete, or the like"},
    Kind{"attempting free on address", "memory is given back that was never allocated"},
    Kind{"negative-size-param", "a size is negative"},
    Kind{"requested allocation size", "an allocation of an absurd size"},
    Kind{"AddressSanitizer: out of memory", "there is no memory left",
         Verdict::too_much_memory},
    Kind{"hard rss limit", "the program took too much memory",
         Verdict::too_much_memory},
    Kind{"AddressSanitizer: SEGV", "an access to memory that is not there (SIGSEGV)",
         Verdict::crashed},
    Kind{"AddressSanitizer: BUS", "an access to memory that cannot be read (SIGBUS)",
         Verdict::crashed},
    Kind{"AddressSanitizer: FPE", "an arithmetic error, such as a division by zero",
         Verdict::crashed},
    Kind{"AddressSanitizer: ILL", "an illegal instruction (SIGILL)", Verdict::crashed},
    Kind{"AddressSanitizer: ABRT",
         "abort was called (SIGABRT): by the code, by an assertion, or because an "
         "exception found nobody to catch it",
         Verdict::crashed},
    Kind{"detected memory leaks", "memory is never given back", Verdict::sanitizer,
         true},
    Kind{"ThreadSanitizer: data race",
         "two threads use the same memory at once, and one of them writes"},
    Kind{"ThreadSanitizer: lock-order-inversion",
         "two threads take the same locks in opposite orders"},
    Kind{"ThreadSanitizer: thread leak", "a thread was started and never joined"},
    Kind{"ThreadSanitizer: SEGV", "an access to memory that is not there (SIGSEGV)",
         Verdict::crashed},
};

std::string learner_place(std::string const& text)
{
    static std::regex const frame(
        R"(/(?:exercises|solutions|broken)/(?:[\w.-]+/)*([\w.-]+\.[ch]pp:\d+))");
    for (std::sregex_iterator at(text.begin(), text.end(), frame), end; at != end;
         ++at) {
        std::string const place = (*at)[1];
        if (place.find("_test.cpp") == std::string::npos) {
            return place;
        }
    }
    return {};
}

}  // namespace

std::optional<Finding> read_sanitizer_report(std::string_view view)
{
    std::string const text(view.substr(0, 64 * 1024));
    Finding finding;
    finding.place = learner_place(text);

    // UBSan has the words already: "...:12:5: runtime error: signed integer overflow:
    // ..."
    static std::regex const undefined(
        R"(:\d+(?::\d+)?: runtime error: ([^\n]{1,300}))");
    std::smatch match;
    if (std::regex_search(text, match, undefined)) {
        finding.sentence = "undefined behaviour: " + match[1].str();
        return finding;
    }
    for (Kind const& kind : kinds) {
        if (text.find(kind.mark) == std::string::npos) {
            continue;
        }
        finding.verdict = kind.verdict;
        finding.sentence = kind.sentence;
        finding.is_leak = kind.is_leak;
        static std::regex const total(
            R"(SUMMARY: \w+: (\d+ byte\(s\) leaked in \d+ alloc[^\n]*))");
        if (kind.is_leak && std::regex_search(text, match, total)) {
            finding.sentence += ": " + match[1].str();
        }
        return finding;
    }
    static std::regex const other(R"((?:ERROR|WARNING): (\w+Sanitizer: [^\n]{1,120}))");
    if (std::regex_search(text, match, other)) {
        finding.sentence = match[1];
        return finding;
    }
    return std::nullopt;
}

std::string signal_in_words(int number)
{
    char const* const name = ::sigabbrev_np(number);
    char const* const meaning = ::sigdescr_np(number);
    if (name == nullptr || meaning == nullptr) {
        return "signal " + std::to_string(number);
    }
    return std::string("SIG") + name + " (" + meaning + ")";
}

}  // namespace workbook
