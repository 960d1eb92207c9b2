"""You store contents by the name of the file, so files of the same name in two directories share
theirs.
"""

from __future__ import annotations


class Node:
    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.content: str | None = None


class FileSystem:
    def __init__(self) -> None:
        self.root = Node()
        self.contents: dict[str, str] = {}

    def ls(self, path: str) -> list[str]:
        node = self._walk(path)
        if node.content is not None:
            return [path.split("/")[-1]]
        return sorted(node.children)

    def mkdir(self, path: str) -> None:
        self._walk(path)

    def add_content_to_file(self, file_path: str, content: str) -> None:
        node = self._walk(file_path)
        node.content = ""
        name = file_path.split("/")[-1]
        self.contents[name] = self.contents.get(name, "") + content

    def read_content_from_file(self, file_path: str) -> str:
        return self.contents[file_path.split("/")[-1]]

    def _walk(self, path: str) -> Node:
        node = self.root
        for name in path.split("/"):
            if name == "":
                continue
            if name not in node.children:
                node.children[name] = Node()
            node = node.children[name]
        return node
