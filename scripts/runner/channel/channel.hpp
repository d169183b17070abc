// The side channel between an exercise program and the checker that runs it.
//
// The checker trusts nothing that a program prints, and no exit code: both belong to
// the learner's code. It trusts what arrives here, in lines that begin with a nonce.
// The program takes the nonce, and the names of the cases to run, before any
// initializer of the learner's code can; its header is not on an exercise's include
// path.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace workbook {

/// One line on the channel: a verb and its fields, as listed:
///
///     hello                                   the tests begin
///     start  case suite                       a case begins; answered by one line
///     todo   task file line                   a task is not written
///     fail   file line check values           a check fails
///     throw  text type place                  the case ended by an exception
///     info   text                             an INFO of the failure just sent
///     sql    count text place                 a statement run before that failure
///     end    case ok|failed                   the case ended
///     done                                    all cases ended, and leaks were looked
///     for
struct Message {
    std::string verb;
    std::vector<std::string> fields;
};

/// The message as one line without its end. Tabs, line ends and backslashes in a field
/// are escaped, so that any text survives.
std::string encode(Message const& message);

/// The inverse of `encode`. An empty line gives an empty verb and no fields.
Message decode(std::string_view line);

/// The program's end of the channel. Closed, and then silent, when the program was not
/// started by the checker.
class Channel {
public:
    /// The descriptor that the checker leaves open, when it sets WORKBOOK_CHANNEL. The
    /// program moves the channel to another one at once.
    static constexpr int descriptor = 3;

    static Channel& instance();

    bool is_open() const { return descriptor_ >= 0; }

    /// The names of the cases that the checker wants to be run.
    std::vector<std::string> const& cases() const { return cases_; }

    void send(std::string_view verb, std::vector<std::string> fields = {});

    /// Waits until the checker has answered the last message: it has then read all
    /// that the program printed before.
    void wait_for_answer();

    Channel(Channel const&) = delete;
    Channel& operator=(Channel const&) = delete;

private:
    Channel();
    std::string read_line();

    int descriptor_ = -1;
    std::string nonce_;
    std::vector<std::string> cases_;
};

}  // namespace workbook
