#include "sanitizer_report.hpp"

#include "pattern.hpp"
#include "workbook/files.hpp"

#include <array>
#include <csignal>
#include <cstring>
#include <sstream>
#include <utility>

namespace workbook {

namespace {

struct ReportKind {
    char const* mark;  ///< as the report has it
    char const* sentence;
    Verdict verdict = Verdict::sanitizer;
    bool is_leak = false;
};

// The first that occurs in the report decides, so the particular stand first.
constexpr std::array report_kinds{
    ReportKind{"stack-overflow",
               "the stack is full: does a function call itself without end?",
               Verdict::crashed},
    ReportKind{"heap-use-after-free", "memory is used after it was given back"},
    ReportKind{
        "stack-use-after-scope",
        "a variable is used after its block ended, or the result of a call after "
        "its statement (soci::use keeps a reference, no copy)"},
    ReportKind{"stack-use-after-return",
               "a local variable is used after its function returned"},
    ReportKind{"heap-buffer-overflow", "an access beyond the end of a block of memory"},
    ReportKind{"stack-buffer-overflow", "an access beyond the end of a local variable"},
    ReportKind{"stack-buffer-underflow",
               "an access before the beginning of a local variable"},
    ReportKind{"dynamic-stack-buffer-overflow",
               "an access beyond the end of a local array"},
    ReportKind{"global-buffer-overflow",
               "an access beyond the end of a global variable"},
    ReportKind{"container-overflow", "an access beyond the elements of a container"},
    ReportKind{"attempting double-free", "the same memory is given back twice"},
    ReportKind{"alloc-dealloc-mismatch",
               "memory from new[] is given back by delete, or the like"},
    ReportKind{"attempting free on address",
               "memory is given back that was never allocated"},
    ReportKind{"negative-size-param", "a size is negative"},
    ReportKind{"requested allocation size", "an allocation of an absurd size"},
    ReportKind{"AddressSanitizer: out of memory", "there is no memory left",
               Verdict::too_much_memory},
    ReportKind{"hard rss limit", "the program took too much memory",
               Verdict::too_much_memory},
    ReportKind{"AddressSanitizer: SEGV",
               "an access to memory that is not there (SIGSEGV)", Verdict::crashed},
    ReportKind{"AddressSanitizer: BUS",
               "an access to memory that cannot be read (SIGBUS)", Verdict::crashed},
    ReportKind{"AddressSanitizer: FPE",
               "an arithmetic error, such as a division by zero", Verdict::crashed},
    ReportKind{"AddressSanitizer: ILL", "an illegal instruction (SIGILL)",
               Verdict::crashed},
    ReportKind{
        "AddressSanitizer: ABRT",
        "abort was called (SIGABRT): by the code, by an assertion, or because an "
        "exception found nobody to catch it",
        Verdict::crashed},
    ReportKind{"detected memory leaks", "memory is never given back",
               Verdict::sanitizer, true},
    ReportKind{"ThreadSanitizer: data race",
               "two threads use the same memory at once, and one of them writes"},
    ReportKind{"ThreadSanitizer: lock-order-inversion",
               "two threads take the same locks in opposite orders"},
    ReportKind{"ThreadSanitizer: thread leak", "a thread was started and never joined"},
    ReportKind{"ThreadSanitizer: SEGV",
               "an access to memory that is not there (SIGSEGV)", Verdict::crashed},
};

std::string learner_place(std::string const& text)
{
    static Pattern const frame(
        R"(/(?:exercises|solutions|broken)/(?:[\w.-]+/)*([\w.-]+\.[ch]pp:\d+))");
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        auto const match = frame.search(line);
        if (!match.empty() && match[1].find("_test.cpp") == std::string::npos) {
            return match[1];
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
    static Pattern const undefined(R"(:\d+(?::\d+)?: runtime error: ([^\n]{1,300}))");
    if (auto const match = undefined.search(text); !match.empty()) {
        finding.sentence = "undefined behaviour: " + match[1];
        return finding;
    }
    for (ReportKind const& kind : report_kinds) {
        if (text.find(kind.mark) == std::string::npos) {
            continue;
        }
        finding.verdict = kind.verdict;
        finding.sentence = kind.sentence;
        finding.is_leak = kind.is_leak;
        static Pattern const total(
            R"(SUMMARY: \w+: (\d+ byte\(s\) leaked in \d+ alloc[^\n]*))");
        if (auto const match = total.search(text); kind.is_leak && !match.empty()) {
            finding.sentence += ": " + match[1];
        }
        return finding;
    }
    static Pattern const other(R"((?:ERROR|WARNING): (\w+Sanitizer: [^\n]{1,120}))");
    if (auto const match = other.search(text); !match.empty()) {
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

std::string take_sanitizer_text(std::filesystem::path const& folder)
{
    std::string text;
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().filename().string().starts_with("sanitizer.")) {
            text += read_file(entry.path());
            std::filesystem::remove(entry.path());
        }
    }
    return text;
}

}  // namespace workbook
