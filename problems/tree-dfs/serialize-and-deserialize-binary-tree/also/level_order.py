"""Write and read the tree level by level, without recursion.

Time: O(n). Space: O(n).
"""

from collections import deque

from trainer.structures import TreeNode

HOLE = "#"


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        tokens: list[str] = []
        waiting = deque([root])
        while waiting:
            node = waiting.popleft()
            tokens.append(str(node.val) if node else HOLE)
            if node:
                waiting.extend((node.left, node.right))
        return " ".join(tokens)

    def deserialize(self, data: str) -> TreeNode | None:
        nodes = [None if token == HOLE else TreeNode(int(token)) for token in data.split()]
        children = iter(nodes[1:])
        for node in nodes:
            if node:
                node.left = next(children)
                node.right = next(children)
        return nodes[0]
