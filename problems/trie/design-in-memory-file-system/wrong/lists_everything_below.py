"""You list all names below a directory, but only those directly in it are wanted."""

from __future__ import annotations


class Node:
    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.content: str | None = None


class FileSystem:
    def __init__(self) -> None:
        self.root = Node()

    def ls(self, path: str) -> list[str]:
        node = self._walk(path)
        if node.content is not None:
            return [path.split("/")[-1]]
        names: list[str] = []
        below = [node]
        for directory in below:
            names += directory.children
            below += directory.children.values()
        return sorted(names)

    def mkdir(self, path: str) -> None:
        self._walk(path)

    def add_content_to_file(self, file_path: str, content: str) -> None:
        node = self._walk(file_path)
        if node.content is None:
            node.content = content
        else:
            node.content += content

    def read_content_from_file(self, file_path: str) -> str:
        return self._walk(file_path).content or ""

    def _walk(self, path: str) -> Node:
        node = self.root
        for name in path.split("/"):
            if name == "":
                continue
            if name not in node.children:
                node.children[name] = Node()
            node = node.children[name]
        return node
