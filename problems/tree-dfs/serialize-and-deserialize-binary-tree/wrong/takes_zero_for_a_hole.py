"""You ask whether the value is true, not whether the node is there, so each 0 becomes a hole."""

from collections.abc import Iterator

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        if root is None or not root.val:
            return "#"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data: str) -> TreeNode | None:
        return read(iter(data.split(",")))


def read(tokens: Iterator[str]) -> TreeNode | None:
    token = next(tokens)
    if token == "#":
        return None
    return TreeNode(int(token), read(tokens), read(tokens))
