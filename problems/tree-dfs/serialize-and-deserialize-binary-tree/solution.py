"""Write node, left, right with a mark for each missing child, and read in the same order.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode

HOLE = "#"


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        tokens: list[str] = []

        def write(node: TreeNode | None) -> None:
            if node is None:
                tokens.append(HOLE)
                return
            tokens.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return ",".join(tokens)

    def deserialize(self, data: str) -> TreeNode | None:
        tokens = iter(data.split(","))

        def read() -> TreeNode | None:
            token = next(tokens)
            if token == HOLE:
                return None
            node = TreeNode(int(token))
            node.left = read()
            node.right = read()
            return node

        return read()
