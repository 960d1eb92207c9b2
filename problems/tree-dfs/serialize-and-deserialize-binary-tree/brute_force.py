"""Write one line per node, the turns from the root and the value, and look parents up: O(n * h)."""

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        lines = []
        ways = [("", root)]
        for way, node in ways:
            if node:
                lines.append(f"{way}={node.val}")
                ways += [(way + "L", node.left), (way + "R", node.right)]
        return "\n".join(lines)

    def deserialize(self, text: str) -> TreeNode | None:
        nodes: dict[str, TreeNode] = {}
        for line in text.splitlines():
            way, value = line.split("=")
            nodes[way] = TreeNode(int(value))
        for way, node in nodes.items():
            node.left = nodes.get(way + "L")
            node.right = nodes.get(way + "R")
        return nodes.get("")
