"""You do not write missing children, so the reader cannot tell a left child from a right one."""

from trainer.structures import TreeNode


class Codec:
    def serialize(self, root: TreeNode | None) -> str:
        values: list[str] = []
        level = [root] if root else []
        for node in level:
            values.append(str(node.val))
            level += [child for child in (node.left, node.right) if child]
        return ",".join(values)

    def deserialize(self, data: str) -> TreeNode | None:
        return TreeNode.of([int(value) for value in data.split(",")]) if data else None
