"""Finds the cards of a map by their accessible names, and presses one. Started by accessible_window.sh."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LONGEST_WAIT = 45.0


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, depth=0):
    yield node
    if depth < 25:
        for child in children(node):
            yield from walk(child, depth + 1)


def find(root, role, name):
    for node in walk(root):
        try:
            if node.get_role() == role and node.get_name() == name:
                return node
        except GLib.Error:
            continue
    return None


def until(what, look):
    """Asks again until there is an answer; fails with what was looked for."""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        # One turn of the event loop at most 20 ms long, not a fixed wait.
        GLib.timeout_add(20, lambda: False)
        GLib.MainContext.default().iteration(True)
    sys.exit("not found: " + what)


def application():
    for node in children(Atspi.get_desktop(0)):
        if node.get_name().lower().startswith("throughline"):
            return node
    return None


def expect(condition, what):
    if not condition:
        sys.exit("wrong: " + what)


def main():
    program, workspace = sys.argv[1:]
    running = subprocess.Popen([program, workspace])
    try:
        Atspi.init()
        app = until("the program", application)
        window = until("the window", lambda: find(app, Atspi.Role.FRAME, "support.journey - Throughline"))
        table = until("the map", lambda: find(window, Atspi.Role.TABLE, "Journey map"))
        expect(table.get_table_iface().get_n_columns() == 2, "one column for each step")
        expect(table.get_table_iface().get_n_rows() == 2, "one row for each lane")
        expect(table.get_table_iface().get_column_description(0) == "Contact", "columns carry the names of stages")
        expect(table.get_table_iface().get_row_description(0) == "Touchpoints", "rows carry the names of lanes")
        cell = until("the card", lambda: find(table, Atspi.Role.TABLE_CELL, "Helpdesk call"))
        expect(cell.get_description() == "reactive service, phone", "the card's description, not " + repr(cell.get_description()))
        expect(find(table, Atspi.Role.TABLE_CELL, "Order a part").get_description() == "proactive experience", "the other card's description")
        expect(find(table, Atspi.Role.TABLE_CELL, "Empty, Contact, Emotion") is not None, "an empty cell is named")
        expect(table.get_table_iface().get_accessible_at(0, 0).get_name() == "Helpdesk call", "the cell stands where it should")
        action = cell.get_action_iface()
        expect(action.get_n_actions() > 0 and action.do_action(0), "a card can be pressed")
        until("the selected card", lambda: cell.get_state_set().contains(Atspi.StateType.SELECTED))
        until("the card's title in the inspector", lambda: find(window, Atspi.Role.TEXT, "Title"))
        print("found the cards by name")
    finally:
        running.terminate()
        running.wait(20)


main()
