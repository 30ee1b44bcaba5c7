#include "core/base/contract.h"

#include <cstdio>
#include <cstdlib>

namespace throughline {

void contractBroken(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "throughline: broken contract: %s (%s:%d)\n", condition, file, line);
  std::abort();
}

} // namespace throughline
