#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

/// Test classes register themselves; tests/support/test_main.cpp runs all, or those named on the command line.
namespace throughline::test {

struct RegisteredTest {
  std::string name;
  std::function<std::unique_ptr<QObject>()> make;
  bool needsWindow = false;
};

std::vector<RegisteredTest>& registeredTests();

struct Registration {
  Registration(std::string name, std::function<std::unique_ptr<QObject>()> make) {
    registeredTests().push_back({std::move(name), std::move(make)});
  }
};

/// Root folder of the shared survey data, empty when it is not on this machine (tests then QSKIP, visibly).
std::string sharedData();
/// The same for the folder beside it: reference, hostile.
std::string sharedFolder(const std::string& name);

} // namespace throughline::test

/// At the start of a line in a .cpp file, outside any namespace: ctest finds the class by this line.
#define THROUGHLINE_TEST(Class)                                                                                        \
  static const throughline::test::Registration registrationOf##Class(                                                  \
      #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
