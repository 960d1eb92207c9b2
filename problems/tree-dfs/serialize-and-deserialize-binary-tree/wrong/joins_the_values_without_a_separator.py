"""You join the values without a separator, so a value of several characters falls apart when
read."""

from collections.abc import Iterator

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        if root is None:
            return "#"
        return str(root.val) + self.serialize(root.left) + self.serialize(root.right)

    def deserialize(self, data: str) -> TreeNode | None:
        def build(parts: Iterator[str]) -> TreeNode | None:
            part = next(parts)
            if part == "#":
                return None
            node = TreeNode(int(part))
            node.left = build(parts)
            node.right = build(parts)
            return node

        return build(iter(data))
