"""You take tokens from the front of a list, which moves all the rest each time: O(n²)."""

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
