"""You write one character per value, so numbers of several digits and signs fall apart."""

from collections.abc import Iterator

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        if root is None:
            return "#"
        return str(root.val) + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data: str) -> TreeNode | None:
        return read(iter(data))


def read(characters: Iterator[str]) -> TreeNode | None:
    character = next(characters, "#")
    if character == "#":
        return None
    value = int(character) if character.isdigit() else 0
    return TreeNode(value, read(characters), read(characters))
