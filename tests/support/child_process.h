#pragma once

#include <functional>
#include <string>
#include <vector>

/// Another process that runs a piece of this test program: what a test kills, or lets hold a file.
namespace throughline::test {

/// Runs in the child with the words given to ChildProcess; its result is the exit code.
using ChildTask = std::function<int(const std::vector<std::string>& words)>;

/// At the start of a line outside any namespace: THROUGHLINE_CHILD(name, task).
struct ChildRegistration {
  ChildRegistration(std::string name, ChildTask task);
};
#define THROUGHLINE_CHILD(name, task)                                                                                  \
  static const throughline::test::ChildRegistration childRegistrationOf##name(#name, task);

/// For test_main: the exit code when the program was started as a child.
bool startedAsChild(int argc, char** argv, int& exitCode);

/// In the child: tells the parent, one line, not buffered. What was said before a kill arrives.
void acknowledge(const std::string& line);
/// In the child: waits until the parent says something or goes away.
void waitForParent();

class ChildProcess {
public:
  ChildProcess(const std::string& task, const std::vector<std::string>& words);
  ~ChildProcess(); ///< kills it when it still runs
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  /// The next acknowledged line; empty when the child has ended.
  std::string nextLine();
  /// Everything acknowledged until the child's end.
  std::vector<std::string> remainingLines();
  /// Ends its waitForParent().
  void letGoOn();
  /// SIGKILL, now.
  void kill();
  /// Waits for its end; the exit code, or minus the signal.
  int wait();
  int process() const { return process_; }

private:
  int process_ = 0;
  int fromChild_ = -1;
  int toChild_ = -1;
  bool ended_ = false;
  std::string pending_;
};

} // namespace throughline::test
