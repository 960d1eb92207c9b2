"""Take tokens from the front of a list, which moves all the rest each time.

Time: O(n²). Space: O(n).
"""

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        if root is None:
            return "#"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data: str) -> TreeNode | None:
        tokens = data.split(",")

        def read() -> TreeNode | None:
            token = tokens.pop(0)
            if token == "#":
                return None
            return TreeNode(int(token), read(), read())

        return read()
