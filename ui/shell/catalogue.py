"""Writes resources/actions.toml from the sources: `python -m ui.shell.catalogue`.

Actions are made by screens while they live; the list of keys and the palette must know them
before. So what the sources declare with `Action(...)` is read from their syntax: the id, the
words and the key have to stand there as texts. An action whose words are known only at run
time is left out; its screen shows it when it is there.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ui.actions.catalogue import FILE, KnownAction
from ui.i18n.areas import UI
from ui.shell.places import PLACES

_HEAD = """# All actions of the program with their own keys, written by `python -m ui.shell.catalogue`.
# Do not edit: change the action where it is declared, then write this file again.
"""
_ORDER = ("shell", "components", "screens")


@dataclass(slots=True)
class _Source:
    """One module: its texts by name, and its own functions that make an action."""

    texts: dict[str, tuple[str, str]] = field(default_factory=dict)
    makers: dict[str, tuple[str, str, list[str]]] = field(default_factory=dict)


def declared() -> list[KnownAction]:
    """The actions that the sources declare, each once."""
    found: dict[str, KnownAction] = {}
    for folder in _ORDER:
        for file in sorted((UI / folder).rglob("*.py")):
            for action in actions_of(file):
                found.setdefault(action.id, action)
    return list(found.values())


def actions_of(file: Path) -> list[KnownAction]:
    """The actions that one module declares."""
    text = file.read_text(encoding="utf-8")
    if "Action(" not in text:
        return []
    tree = ast.parse(text)
    source = _read(tree)
    return [each for call in _calls(tree) for each in _actions(call, source)]


def written() -> str:
    """The file as it should be."""
    lines = [_HEAD]
    actions = declared()
    for action in actions:
        lines.append("[[action]]")
        fields = ("id", "context", "text", "key") if action.key else ("id", "context", "text")
        lines.extend(f"{name} = {_quoted(getattr(action, name))}" for name in fields)
        lines.append("")
    used = {action.place for action in actions}
    for place in PLACES:
        if place.id in used:
            roles = ", ".join(_quoted(role.value) for role in sorted(place.roles))
            lines += ["[[place]]", f"id = {_quoted(place.id)}", f"title = {_quoted(place.title)}"]
            lines += [f"roles = [{roles}]", ""]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _read(tree: ast.Module) -> _Source:
    source = _Source()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            said = _said(node.value, source)
            if said is not None:
                source.texts[node.targets[0].id] = said
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            maker = _maker(function, source)
            if maker is not None:
                source.makers[function.name] = maker
    return source


def _maker(function: ast.FunctionDef, source: _Source) -> tuple[str, str, list[str]] | None:
    """The beginning of the ids and the context, where a function makes actions from its words."""
    names = [each.arg for each in (*function.args.args, *function.args.kwonlyargs)]
    for node in function.body:
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Call):
            call = node.value
            if _name(call).endswith("Action") and call.args:
                prefix, rest = _id(call.args[0])
                if prefix and rest in names and "text" in names:
                    context = _said(call.args[1], source)
                    return prefix, context[1] if context else "", names
    return None


def _actions(call: ast.Call, source: _Source) -> list[KnownAction]:
    name, given = _name(call), {each.arg: each.value for each in call.keywords if each.arg}
    if name in source.makers:
        prefix, context, names = source.makers[name]
        given |= dict(zip(names, call.args, strict=False))
        told = next((given[each] for each in given if each.startswith("id")), None)
        id_, rest = _id(told) if told is not None else ("", "")
        if rest or not id_:
            return []
        return _known([f"{prefix}{id_}"], context, given.get("text"), given.get("key"), source)
    if not name.endswith("Action") or len(call.args) < 3:
        return []
    prefix, rest = _id(call.args[0])
    context_said = _said(call.args[1], source)
    context = context_said[1] if context_said else ""
    if rest == "digit":
        digits = [str(digit) for digit in range(10)]
        return [
            KnownAction(each.id, each.context, each.text, digit)
            for digit in digits
            for each in _known([f"{prefix}{digit}"], context, call.args[2], None, source)
        ]
    if rest or "." not in prefix:
        return []
    return _known([prefix], context, call.args[2], given.get("key"), source)


def _known(
    ids: list[str],
    context: str,
    text: ast.expr | None,
    key: ast.expr | None,
    source: _Source,
) -> list[KnownAction]:
    said = _said(text, source) if text is not None else None
    chord = _said(key, source) if key is not None else None
    if said is None:
        return []
    return [KnownAction(id_, said[0] or context, said[1], chord[1] if chord else "") for id_ in ids]


def _said(node: ast.expr, source: _Source) -> tuple[str, str] | None:
    """Context and text of an expression: a text, a marked text, or a name of one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return "", node.value
    if isinstance(node, ast.Name):
        return source.texts.get(node.id)
    if isinstance(node, ast.Call) and _name(node) == "QT_TRANSLATE_NOOP":
        context, text = node.args
        if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
            return str(context.value), str(text.value)
    return None


def _id(node: ast.expr) -> tuple[str, str]:
    """An id, or its beginning and the name that completes it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value, ""
    if isinstance(node, ast.JoinedStr) and len(node.values) == 2:
        first, last = node.values
        if isinstance(first, ast.Constant) and isinstance(last, ast.FormattedValue):
            name = last.value
            return str(first.value), name.id if isinstance(name, ast.Name) else "?"
    return "", ""


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
