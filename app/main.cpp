#include "app/command_line.h"
#include "app/window_main.h"

int main(int argc, char** argv) {
  return throughline::app::isCommand(argc, argv) ? throughline::app::runCommandLine(argc, argv)
                                                 : throughline::app::runWindow(argc, argv);
}
