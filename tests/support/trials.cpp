#include "tests/support/trials.h"

#include <QtGlobal>

namespace throughline::test {

int trials(int usual) {
  bool given = false;
  const int asked = qEnvironmentVariableIntValue("THROUGHLINE_TRIALS", &given);
  return given && asked > 0 ? asked : usual;
}

unsigned seedOfTrials(unsigned usual) {
  bool given = false;
  const int asked = qEnvironmentVariableIntValue("THROUGHLINE_SEED", &given);
  return given ? static_cast<unsigned>(asked) : usual;
}

} // namespace throughline::test
