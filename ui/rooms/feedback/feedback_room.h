#pragma once

#include "core/model/document.h"
#include "ui/session/room.h"

#include <filesystem>

namespace throughline::ui {

class FeedbackPanel;
class FilterBar;
class FollowUpDialog;
class ThemesDialog;
class Unplaced;

/// What customers said: quotes for the map, themes, what is to be followed up, and what they may ask for themselves -
/// to be forgotten.
class FeedbackRoom final : public Room {
  Q_OBJECT

public:
  /// dataFolder: where snapshots are; empty: the user's.
  FeedbackRoom(const Desk& desk, FeedbackPanel& panel, FilterBar& bar, std::filesystem::path dataFolder,
               QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;

  /// The comment hangs on the map, and is known as the quote of that row.
  void addQuote(std::int64_t row, const QString& quote, model::TouchpointId touchpoint);
  /// Takes a respondent out of everything, then opens the file again: the steps that could be undone are gone with it.
  void forget(const QString& respondent, bool removeUnreadable);
  void copyWithoutCustomerData(const QString& path);
  FollowUpDialog* showFollowUp();
  ThemesDialog* showThemes();
  Unplaced& unplaced() { return *unplaced_; }

Q_SIGNALS:
  void forgotten();

private:
  void makeQuote();
  void askWhom(const QString& respondent);
  void forgetPointed();
  void chooseCopy();
  void tellForgotten(std::int64_t responses, const QStringList& unreadable);

  FeedbackPanel& panel_;
  Unplaced* unplaced_;
  std::filesystem::path dataFolder_;
};

} // namespace throughline::ui
