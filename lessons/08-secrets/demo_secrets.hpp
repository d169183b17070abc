// The secrets of this lesson. None of them is anybody's; a real one never belongs in a
// source.
#pragma once

#include <string>

namespace secrets {

inline std::string const demo_password = "not-a-real-password: p@ss/w0rd";
inline std::string const demo_secret_key = "not-a-real-key-0d5b+4e1f/a86c-2b97~3c";
inline std::string const demo_email_key = "not-a-real-key-for-mail+5f2a/91";
inline std::string const demo_sms_key = "not-a-real-key-for-sms=77c0&4d";

}  // namespace secrets
