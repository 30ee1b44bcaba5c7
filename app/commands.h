#pragma once

#include "app/arguments.h"

#include <vector>

namespace throughline::app {

/// A subcommand: what it takes, and what it does.
struct Command {
  CommandSpec spec;
  Status (*run)(const Arguments& arguments);
  bool draws = false;          ///< needs fonts and painting, still no display
  bool saysJsonItself = false; ///< its JSON has a place for the error
};

std::vector<Command> workspaceCommands(); ///< new, edit, history, restore, check
std::vector<Command> dataCommands();      ///< import, generate
std::vector<Command> sourceCommands();    ///< sources, set-source, remove-source
std::vector<Command> customerCommands();  ///< comments, follow-up, forget, copy
std::vector<Command> analysisCommands();  ///< analyze, report
std::vector<Command> exchangeCommands();  ///< export, import-map
std::vector<Command> colleagueCommands(); ///< diff, bring-in
std::vector<Command> presentCommands();   ///< present
std::vector<Command> listCommands();      ///< list

/// All of them, in the order of the help.
const std::vector<Command>& allCommands();

} // namespace throughline::app
