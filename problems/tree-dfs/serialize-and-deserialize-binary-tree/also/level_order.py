"""Write and read the tree level by level with a queue: O(n) time, O(n) space, no recursion."""

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

    def deserialize(self, text: str) -> TreeNode | None:
        nodes = [None if token == HOLE else TreeNode(int(token)) for token in text.split()]
        children = iter(nodes[1:])
        for node in nodes:
            if node:
                node.left = next(children)
                node.right = next(children)
        return nodes[0]
