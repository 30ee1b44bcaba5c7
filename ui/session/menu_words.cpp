#include "ui/session/menu_words.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct MenuWords {
  Q_DECLARE_TR_FUNCTIONS(MenuWords)
};

} // namespace

QString titleOf(MenuPlace place) {
  switch (place) {
  case MenuPlace::file: return MenuWords::tr("&File");
  case MenuPlace::edit: return MenuWords::tr("&Edit");
  case MenuPlace::insert: return MenuWords::tr("&Insert");
  case MenuPlace::touchpoint: return MenuWords::tr("&Touchpoint");
  case MenuPlace::view: return MenuWords::tr("&View");
  case MenuPlace::theme: return MenuWords::tr("&Theme");
  case MenuPlace::help: return MenuWords::tr("&Help");
  case MenuPlace::none: return {};
  }
  return {};
}

} // namespace throughline::ui
