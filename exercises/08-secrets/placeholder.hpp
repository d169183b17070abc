// Values that were put there to be replaced. Given.
#pragma once

#include <string>

namespace secrets {

/// Whether a value was put there to be replaced. Upper and lower case do not count. It
///
/// - asks for it: it contains "change" and one of "me", "this" and "it" ("changeme",
///   "change-this-key"), or "placeholder", "your", "replace", "example", "insert" or
///   "_here"; or it is in < >;
/// - names a variable that was not filled in: it contains ${...}, $(...) or {{...}}, or
///   is $NAME from its first to its last character;
/// - says what it is: it has only words, and numbers of up to four digits, and one of
///   the words is "key", "secret", "password" or the like ("data encryption key with 32
///   char", "super_secret_key", "password123");
/// - is one character again and again.
///
/// An empty value is not a placeholder, and neither is a sentence without such a word:
/// it may be somebody's passphrase.
bool is_placeholder(std::string const& value);

}  // namespace secrets
