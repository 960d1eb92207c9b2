"""You never set the read position back to 0, so the same codec cannot read a second tree."""

from trainer.structures import TreeNode


class Codec:
    def __init__(self) -> None:
        self.position = 0

    def serialize(self, root: TreeNode | None) -> str:
        if root is None:
            return "#"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data: str) -> TreeNode | None:
        return self.build(data.split(","))

    def build(self, parts: list[str]) -> TreeNode | None:
        part = parts[self.position]
        self.position += 1
        if part == "#":
            return None
        node = TreeNode(int(part))
        node.left = self.build(parts)
        node.right = self.build(parts)
        return node
