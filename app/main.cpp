#include "app/command_line.h"
#include "app/process.h"
#include "app/window_main.h"

#include <new>

int main(int argc, char** argv) {
  using namespace throughline::app;
  prepareProcess();
  try {
    return isCommand(argc, argv) ? runCommandLine(argc, argv) : runWindow(argc, argv);
  } catch (const std::bad_alloc&) {
    return sayOutOfMemory();
  }
}
