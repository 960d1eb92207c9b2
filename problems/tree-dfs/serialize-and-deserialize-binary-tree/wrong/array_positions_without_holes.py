"""You look for children at 2i + 1 and 2i + 2, but you write none for empty places, so indexes
shift."""

from collections import deque

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        parts: list[str] = []
        queue: deque[TreeNode | None] = deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                parts.append("#")
                continue
            parts.append(str(node.val))
            queue.append(node.left)
            queue.append(node.right)
        return ",".join(parts)

    def deserialize(self, data: str) -> TreeNode | None:
        parts = data.split(",")

        def build(index: int) -> TreeNode | None:
            if index >= len(parts) or parts[index] == "#":
                return None
            node = TreeNode(int(parts[index]))
            node.left = build(2 * index + 1)
            node.right = build(2 * index + 2)
            return node

        return build(0)
