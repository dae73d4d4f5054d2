"""Cycles among names that refer to each other."""

from __future__ import annotations


def on_cycles(uses: dict[str, set[str]]) -> set[str]:
    """The names on cycles of ``uses``.

    Tarjan's strongly connected components, iteratively, in linear time.
    """
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    waiting: set[str] = set()
    found: set[str] = set()
    for start in uses:
        if start in index:
            continue
        index[start] = lowest[start] = len(index)
        stack.append(start)
        waiting.add(start)
        todo = [(start, iter(sorted(uses[start])))]
        while todo:
            name, below = todo[-1]
            for each in below:
                if each not in index:
                    index[each] = lowest[each] = len(index)
                    stack.append(each)
                    waiting.add(each)
                    todo.append((each, iter(sorted(uses.get(each, ())))))
                    break
                if each in waiting:
                    lowest[name] = min(lowest[name], index[each])
            else:
                todo.pop()
                if todo:
                    above = todo[-1][0]
                    lowest[above] = min(lowest[above], lowest[name])
                if lowest[name] == index[name]:
                    component = [stack.pop()]
                    while component[-1] != name:
                        component.append(stack.pop())
                    waiting.difference_update(component)
                    if len(component) > 1 or name in uses.get(name, ()):
                        found.update(component)
    return found
