#include "workbook/channel.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <mutex>

namespace workbook {

namespace {

std::mutex sending;  // checks may fail in several threads at once

std::string escaped(std::string_view text)
{
    std::string line;
    for (char const c : text) {
        switch (c) {
            case '\\':
                line += "\\\\";
                break;
            case '\t':
                line += "\\t";
                break;
            case '\n':
                line += "\\n";
                break;
            default:
                line += c;
        }
    }
    return line;
}

std::string unescaped(std::string_view field)
{
    std::string text;
    for (std::size_t i = 0; i < field.size(); ++i) {
        if (field[i] != '\\' || i + 1 == field.size()) {
            text += field[i];
            continue;
        }
        char const c = field[++i];
        text += c == 't' ? '\t' : c == 'n' ? '\n' : c;
    }
    return text;
}

}  // namespace

std::string encode(Message const& message)
{
    std::string line = message.verb;
    for (std::string const& field : message.fields) {
        line += '\t' + escaped(field);
    }
    return line;
}

Message decode(std::string_view line)
{
    Message message;
    std::size_t const first = line.find('\t');
    message.verb = line.substr(0, first);
    for (std::size_t tab = first; tab != std::string_view::npos;) {
        std::size_t const next = line.find('\t', tab + 1);
        message.fields.push_back(unescaped(line.substr(tab + 1, next - tab - 1)));
        tab = next;
    }
    return message;
}

Channel& Channel::instance()
{
    static Channel channel;
    return channel;
}

// The nonce comes down the channel and not in the environment, where /proc would show
// it to the learner's code for as long as the program runs.
Channel::Channel()
{
    if (std::getenv("WORKBOOK_CHANNEL") == nullptr) {
        return;
    }
    ::unsetenv("WORKBOOK_CHANNEL");  // a program that the tests start is not ours
    nonce_ = read_line();
    open_ = !nonce_.empty();
}

void Channel::send(std::string_view verb, std::vector<std::string> fields)
{
    if (!open_) {
        return;
    }
    std::lock_guard const lock(sending);
    std::string const line =
        nonce_ + '\t' + encode({std::string(verb), std::move(fields)}) + '\n';
    for (std::size_t sent = 0; sent < line.size();) {
        ssize_t const count =
            ::write(descriptor, line.data() + sent, line.size() - sent);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return;  // the checker sees that the report breaks off
        }
        sent += static_cast<std::size_t>(count);
    }
}

void Channel::wait_for_answer()
{
    if (open_) {
        read_line();
    }
}

std::string Channel::read_line()
{
    std::string line;
    for (char c = 0; ::read(descriptor, &c, 1) == 1 && c != '\n';) {
        line += c;
    }
    return line;
}

}  // namespace workbook
