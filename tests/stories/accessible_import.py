"""Imports a survey by accessible names alone. Started by accessible_window.sh."""
import subprocess
import sys

from at_spi import Atspi, application, expect, find, press, texts, until

CONTROLS = ["Delimiter", "Encoding", "Header rows", "Layout", "Map", "Meaning"]


def button(root, name):
    return find(root, Atspi.Role.PUSH_BUTTON, name)


def choose_file(app, path):
    dialog = until("the file dialog", lambda: find(app, Atspi.Role.FILE_CHOOSER, "Choose files with feedback")
                   or find(app, Atspi.Role.DIALOG, "Choose files with feedback"))
    field = until("the file's name", lambda: find(dialog, Atspi.Role.TEXT, "File name:"))
    field.set_text_contents(path)
    press(until("Open", lambda: button(dialog, "Open")))


def starting(root, words):
    return next((text for text in texts(root) if text.startswith(words)), None)


def main():
    program, workspace, survey = sys.argv[1:]
    running = subprocess.Popen([program, workspace])
    try:
        Atspi.init()
        app = until("the program", application)
        window = until("the window", lambda: find(app, Atspi.Role.FRAME, "support.journey - Throughline"))
        press(until("Import feedback", lambda: button(window, "Import feedback") or button(window, "Import")))
        choose_file(app, survey)
        dialog = until("the import", lambda: find(app, Atspi.Role.DIALOG, "Import feedback"))
        counted = until("the result", lambda: starting(dialog, "40 records"))
        expect(counted == "40 records; all of them can be read.", "the result, not " + repr(counted))
        for name in CONTROLS:
            expect(find(dialog, Atspi.Role.COMBO_BOX, name) is not None, "no control " + name)
        expect(starting(dialog, "3 rows are headers") is not None, "the header rows are told of")
        places = starting(dialog, 'Map "Support"')
        expect(places is not None and '"helpdesk call" is taken for "Helpdesk call"' in places, "the card is found, not " + repr(places))
        press(until("Import", lambda: button(dialog, "Import")))
        done = until("the summary", lambda: starting(dialog, "40 records read"))
        expect("40 responses" in done, "what was imported, not " + repr(done))
        press(until("Close", lambda: button(dialog, "Close")))
        until("the card with its data", lambda: "responses" in
              find(window, Atspi.Role.TABLE_CELL, "Helpdesk call").get_description())
        print("imported by name")
    finally:
        running.terminate()
        running.wait(20)


main()
