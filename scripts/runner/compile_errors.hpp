#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace workbook {

/// What a failed build says, for a learner.
struct CompileError {
    std::string file;  ///< as the compiler named it; empty for a link error without one
    int line = 0;      ///< 0 when unknown
    std::string
        message;  ///< the compiler's own first error line, without file and line
    std::string sentence;  ///< the plain sentence; empty when the error is none we know
    std::string
        source;  ///< the compiler's excerpt at `file` and `line`, if it quotes one
};

/// Finds the first error in the output of a build (Ninja, g++ 12..14 or clang++ 14..19,
/// ld, gold, lld or mold). An error in the learner's .cpp comes before one in a header,
/// a real error before a warning turned into one, a compile error before a link error.
///
/// `learner_folder` (such as "exercises/05-n-plus-one/") tells the learner's files from
/// others. For an error reported inside a library's header, `file` and `line` are those
/// of the learner's line that led there, as far as the compiler says.
///
/// Colours are removed and quotation marks are ASCII in all that is returned; lines are
/// cut at 600 bytes. Returns nullopt when the output holds no error.
std::optional<CompileError> first_error(std::string_view build_output,
                                        std::string_view learner_folder);

}  // namespace workbook
