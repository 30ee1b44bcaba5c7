"""Looks at a running program as a screen reader does: by roles and names."""
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


def press(node):
    """Does the first action of a node. One that opens a dialog answers late: that is no failure."""
    try:
        node.get_action_iface().do_action(0)
    except GLib.Error:
        pass


def texts(root):
    """Names of all labels that are shown now."""
    root.clear_cache()
    found = []
    for node in walk(root):
        try:
            if node.get_role() == Atspi.Role.LABEL and node.get_state_set().contains(Atspi.StateType.SHOWING):
                found.append(node.get_name())
        except GLib.Error:
            continue
    return found
