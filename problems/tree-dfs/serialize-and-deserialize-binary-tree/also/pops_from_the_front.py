"""Take tokens from the front of a list: each moves all the rest, O(n²), quick for 10,000 nodes."""

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        if root is None:
            return "#"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, text: str) -> TreeNode | None:
        tokens = text.split(",")

        def read() -> TreeNode | None:
            token = tokens.pop(0)
            if token == "#":
                return None
            return TreeNode(int(token), read(), read())

        return read()
