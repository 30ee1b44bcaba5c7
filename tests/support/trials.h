#pragma once

#include <string>

namespace throughline::test {

/// How many trials a test of chance makes: few in every run, many for a release (tools/soak sets THROUGHLINE_TRIALS).
int trials(int usual);
/// The seed such a test starts from: the same in every run, another for each part of a release's trials
/// (THROUGHLINE_SEED).
unsigned seedOfTrials(unsigned usual);

} // namespace throughline::test
