// A sanitizer's report, in a learner's words.
#pragma once

#include "report.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace workbook {

struct Finding {
    Verdict verdict = Verdict::sanitizer;  ///< crashed for a signal that ASan caught
    std::string sentence;
    std::string
        place;  ///< first frame in the learner's folders, "file.cpp:31"; or empty
    bool is_leak = false;
};

/// Reads what AddressSanitizer, LeakSanitizer, UndefinedBehaviorSanitizer or
/// ThreadSanitizer wrote. nullopt when the text holds no report.
std::optional<Finding> read_sanitizer_report(std::string_view text);

/// A signal's name and meaning: "SIGSEGV, an access to memory that is not there".
std::string signal_in_words(int number);

/// What the sanitizers wrote into their files in this folder, which are then removed.
std::string take_sanitizer_text(std::filesystem::path const& folder);

}  // namespace workbook
