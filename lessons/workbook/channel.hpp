// The side channel between an exercise program and the checker that runs it.
//
// The checker believes nothing that a program prints and nothing about its exit code:
// both belong to the learner's code. It believes only what arrives here, in lines that
// begin with a nonce which it sent down the channel before `main` of the tests began.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace workbook {

/// One line on the channel: a verb and its fields, as listed:
///
///     hello                                   the tests begin
///     start  case suite file line             a case begins; answered by one line
///     todo   task file line                   a task is not written
///     fail   file line check values           a check does not hold
///     throw  text                             the case ended by an exception
///     info   text                             an INFO of the failure just sent
///     sql    count text place                 a statement run before that failure
///     end    case ok|failed                   the case ended
///     done   cases                            all cases ended
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
    /// The descriptor that the checker leaves open, when it sets WORKBOOK_CHANNEL.
    static constexpr int descriptor = 3;

    static Channel& instance();

    bool is_open() const { return open_; }
    void send(std::string_view verb, std::vector<std::string> fields = {});

    /// Waits until the checker has answered the last message: it has then read all
    /// that the program printed before.
    void wait_for_answer();

    Channel(Channel const&) = delete;
    Channel& operator=(Channel const&) = delete;

private:
    Channel();
    std::string read_line();

    bool open_ = false;
    std::string nonce_;
};

}  // namespace workbook
