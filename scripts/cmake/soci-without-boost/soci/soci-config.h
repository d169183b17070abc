// SOCI's configuration as the lessons compile it: C++11 and later, without Boost.
//
// This file is found before the one that the package installs, which turns on the
// exchange of Boost.Fusion sequences and with it 496 headers of Boost, half of the time
// to compile <soci/soci.h>. They are templates, so the compiled library is the same.
#pragma once

#define SOCI_HAVE_CXX11
#define SOCI_HAVE_VISIBILITY_SUPPORT
