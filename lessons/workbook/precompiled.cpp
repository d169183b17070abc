// Empty: it is compiled for its precompiled header, which every lesson shares.
